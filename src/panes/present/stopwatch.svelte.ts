// The time and how long one has spoken; it goes on after the window is loaded anew, where the browser keeps it.

const place = 'latticework-elapsed';

export class Stopwatch {
  /** Milliseconds since 1970. */
  now = $state(Date.now());
  /** When it was started, as a time; null while it stands. */
  #since = $state.raw<number | null>(Date.now());
  /** Milliseconds before that. */
  #before = $state(0);

  constructor() {
    try {
      const [since = '', before = ''] = (sessionStorage.getItem(place) ?? '').split(' ');
      if (before === '') return;
      this.#since = since === '-' ? null : Number(since);
      this.#before = Number(before);
    } catch {
      return; // it begins anew
    }
  }

  get isRunning(): boolean {
    return this.#since !== null;
  }

  /** Milliseconds. */
  get elapsed(): number {
    return this.#before + (this.#since === null ? 0 : Math.max(0, this.now - this.#since));
  }

  /** Ticks until what is returned is called. */
  run(): () => void {
    const timer = setInterval(() => (this.now = Date.now()), 500);
    return () => clearInterval(timer);
  }

  toggle(): void {
    this.now = Date.now();
    this.#before = this.elapsed;
    this.#since = this.#since === null ? this.now : null;
    this.#keep();
  }

  reset(): void {
    this.now = Date.now();
    this.#before = 0;
    if (this.#since !== null) this.#since = this.now;
    this.#keep();
  }

  #keep(): void {
    try {
      sessionStorage.setItem(place, `${this.#since ?? '-'} ${this.#before}`);
    } catch {
      return; // it is lost when the window is loaded anew
    }
  }
}

/** 754000 as 12:34, with hours where there are any. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
