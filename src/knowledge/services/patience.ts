/** How long a service is waited for, in milliseconds: for one answer, and from the first time that it is asked to the end. */
export type Patience = { answerMs: number; inAllMs: number }
