// Long work in small pieces: when a slice of time is used up the event loop gets its turn, an abort is noticed and progress is
// told. The work itself is written as generators that stop where it may be interrupted, so that it can also be done at once.

/** The clock of a job, and how it rests; a test brings its own. */
export interface Pace {
  /** Milliseconds. */
  now(): number;
  /** Lets everything else that waits have its turn. */
  rest(): Promise<void>;
}

/** How a long computation is watched and stopped. */
export interface Job {
  /** Aborting it ends the work at the next piece; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after every piece. */
  readonly progress?: (done: number, of: number) => void;
  /** Absent: real time. */
  readonly pace?: Pace;
}

/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<void, T>;

/** Milliseconds of work between two rests: a page that calls from its own thread stays far below the 50 ms of a long task. */
export const slice = 10;

/** Does work to its end without a rest. */
export function finishNow<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

export class Pacer {
  private readonly job: Job;
  private readonly pace: Pace;
  private readonly of: number;
  private count = 0;
  private since: number;
  private channel: MessageChannel | null = null;

  constructor(job: Job, of: number) {
    this.job = job;
    this.of = of;
    this.pace = job.pace ?? { now: () => performance.now(), rest: () => this.restOnPort() };
    job.signal?.throwIfAborted();
    this.since = this.pace.now();
  }

  /** Does work to its end, with a rest wherever a slice of time is used up. Throws the signal's reason when it is aborted. */
  async finish<T>(work: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      await this.restWhenDue();
    }
  }

  /** Ends one piece of work. Throws the signal's reason when it is aborted. */
  async done(): Promise<void> {
    this.count++;
    this.job.progress?.(this.count, this.of);
    this.job.signal?.throwIfAborted();
    await this.restWhenDue();
  }

  /** Lets the port go; a program with an open port does not end. */
  close(): void {
    this.channel?.port1.close();
  }

  private async restWhenDue(): Promise<void> {
    if (this.pace.now() - this.since < slice) return;
    await this.pace.rest();
    this.job.signal?.throwIfAborted();
    this.since = this.pace.now();
  }

  /** A message to oneself: timers are held back to 4 ms in browsers. */
  private restOnPort(): Promise<void> {
    const { port1, port2 } = (this.channel ??= new MessageChannel());
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  }
}

/** Hands a pacer to work and closes it whatever comes of it. */
export async function paced<T>(job: Job, of: number, work: (pacer: Pacer) => Promise<T>): Promise<T> {
  const pacer = new Pacer(job, of);
  try {
    return await work(pacer);
  } finally {
    pacer.close();
  }
}
