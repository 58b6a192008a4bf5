/** Posts a GraphQL request to a server and gives its answer, parsed. */
export const call = async (
  url: string,
  body: object,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<{ status: number; headers: Headers; body: { data?: unknown; errors?: unknown } }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}
