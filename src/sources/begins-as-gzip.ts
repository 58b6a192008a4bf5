/** Whether bytes begin as gzip does (RFC 1952: 1f 8b, deflate), whatever the file is called. */
export const beginsAsGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
