/** What a user did or gave wrongly, in one plain line; ends a command with 2. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
