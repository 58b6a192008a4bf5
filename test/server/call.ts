/** Posts a GraphQL request to a server and gives its answer, parsed. */
export const call = async (
  url: string,
  body: object,
): Promise<{ status: number; headers: Headers; body: { data?: unknown; errors?: unknown } }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}
