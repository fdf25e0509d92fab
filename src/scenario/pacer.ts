// Long work in small pieces: after each piece the event loop gets its turn, an abort is noticed and progress is told.
// A message port is used because timers are held back to 4 ms in browsers.

/** How a long computation is watched and stopped. */
export interface Job {
  /** Aborting it ends the work at the next piece; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after every piece. */
  readonly progress?: (done: number, of: number) => void;
}

export class Pacer {
  private readonly job: Job;
  private readonly of: number;
  private count = 0;
  private readonly channel = new MessageChannel();

  constructor(job: Job, of: number) {
    this.job = job;
    this.of = of;
    job.signal?.throwIfAborted();
  }

  /** Ends one piece of work. Throws the signal's reason when it is aborted. */
  async done(): Promise<void> {
    this.count++;
    this.job.progress?.(this.count, this.of);
    const { port1, port2 } = this.channel;
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    this.job.signal?.throwIfAborted();
  }

  /** Lets the port go; a program with an open port does not end. */
  close(): void {
    this.channel.port1.close();
  }
}
