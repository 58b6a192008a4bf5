/** The argument that bounds a list. */
export const limitArgument = {
  required: true,
  defaultValue: 10,
  description: 'How many at most: 1 to 100; 10 unless told.',
} as const
