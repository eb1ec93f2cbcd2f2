/** An id that no two devices ever share: 128 random bits. `randomUUID` would need a secure context. */
export function newEventId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
