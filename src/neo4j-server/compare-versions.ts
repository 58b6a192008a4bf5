const parts = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number)

/** Below zero where `a` is the older version, above where it is the newer, zero where they are the same: 5.26.29 < 2026.09.0. */
export const compareVersions = (a: string, b: string): number =>
  parts(a).reduce((order, part, index) => order || part - (parts(b)[index] ?? 0), 0)
