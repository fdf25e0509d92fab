// The linear programs of the oracle, written as text for HiGHS.
import loadHighs from 'highs';

type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | undefined;

/** HiGHS, loaded once per test file. */
export function highs(): Promise<Highs> {
  loaded ??= loadHighs();
  return loaded;
}

export type Terms = readonly (readonly [coefficient: number, variable: string])[];

/** A linear program in variables >= 0. */
export class Program {
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];

  private text(terms: Terms): string {
    const parts = terms.filter(([k]) => k !== 0).map(([k, name]) => `${k < 0 ? '-' : '+'} ${Math.abs(k)} ${name}`);
    return parts.length > 0 ? parts.join(' ') : '0 zero';
  }
  atMost(terms: Terms, most: number): void {
    if (most < Infinity) this.rows.push(`r${this.rows.length}: ${this.text(terms)} <= ${most}`);
  }
  atLeast(terms: Terms, least: number): void {
    this.rows.push(`r${this.rows.length}: ${this.text(terms)} >= ${least}`);
  }
  bound(name: string, most: number): void {
    if (most < Infinity) this.bounds.push(`${name} <= ${most}`);
  }
  /** The largest value of an objective: infinite where there is no limit, null where nothing fits. */
  largest(solver: Highs, objective: Terms): number | null {
    const text = `Maximize\n obj: ${this.text(objective)}\nSubject To\n${[...this.rows, 'rz: zero <= 1'].join('\n')}\nBounds\n${this.bounds.join('\n')}\nEnd\n`;
    const { Status, ObjectiveValue } = solver.solve(text);
    if (Status === 'Optimal') return ObjectiveValue;
    return Status === 'Infeasible' ? null : Infinity;
  }
  copy(): Program {
    const copy = new Program();
    copy.rows.push(...this.rows);
    copy.bounds.push(...this.bounds);
    return copy;
  }
}
