/** What a service answered the last time that it was asked, which was so many times. */
export type ServiceAnswer = { status: number; body: string; times: number }
