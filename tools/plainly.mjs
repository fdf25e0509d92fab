// How the commands end: a failure one can expect is one plain line and its remedy, never a stack trace.

/** A failure that the reader can mend: what is wrong, and what to do about it. */
export class Plain extends Error {
  /**
   * @param {string} wrong
   * @param {string} remedy
   */
  constructor(wrong, remedy) {
    super(wrong);
    this.remedy = remedy;
  }
}

/**
 * Runs a command's main function; a `Plain` failure is printed as such, and the process ends with 1.
 * @param {() => Promise<void>} main
 */
export async function plainly(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof Plain)) throw error;
    console.error(`\nStopped: ${error.message}\nRemedy:  ${error.remedy}`);
  }
}
