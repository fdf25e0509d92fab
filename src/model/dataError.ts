// Bad data, named: which file, where in it, and what is wrong. Thrown at the border; inner code trusts types.

/** A file of compiled data that is not what the app expects. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${file}: ${path}: ${reason}`);
    this.name = 'DataError';
  }
}
