// Ten questions that a newcomer brings, each answered from the opening screen, with the number of actions that it takes.
import type { Page } from '@playwright/test';
import { expect, open, panel, test, views } from './visit.ts';

/** Counts what the reader does: a click, a choice, a word typed with Enter. */
class Reader {
  actions = 0;
  constructor(private readonly page: Page) {}
  async click(name: string | RegExp, role: 'button' | 'link' | 'radio' = 'button'): Promise<void> {
    this.actions++;
    await this.page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  }
  async view(name: string): Promise<void> {
    this.actions++;
    await views(this.page).getByRole('button', { name, exact: true }).click();
  }
  async search(text: string): Promise<void> {
    this.actions++;
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }
}

interface Question {
  readonly text: string;
  readonly actions: number;
  readonly ask: (reader: Reader, page: Page) => Promise<void>;
  readonly answer: (page: Page) => Promise<void>;
}

const sees = (text: RegExp) => (page: Page) => expect(page.locator('body')).toContainText(text);

const questions: readonly Question[] = [
  {
    text: 'Which missile-defence programmes do Japan and the United States share?',
    actions: 1,
    ask: (reader) => reader.click(/^Which missile-defence programmes/, 'link'),
    answer: async (page) => {
      for (const id of ['sm-3-iia', 'gpi']) await expect(page.locator(`[data-key="programs/${id}"]`)).toBeVisible();
    },
  },
  {
    text: 'Who makes which part of the SM-3 Block IIA, and where does that stand?',
    actions: 1,
    ask: (reader) => reader.search('SM-3 Block IIA'),
    answer: (page) => expect(panel(page)).toContainText(/Mitsubishi Heavy[\s\S]*Sources?/),
  },
  {
    text: 'Which parts have a single known source?',
    actions: 2,
    ask: async (reader) => {
      await reader.view('Flows');
      await reader.click(/^Single-source parts/);
    },
    answer: sees(/\d+ of \d+ parts have a single known source/),
  },
  {
    text: 'Which country takes part in which technology?',
    actions: 1,
    ask: (reader) => reader.view('Matrix'),
    answer: sees(/Most programmes: /),
  },
  {
    text: 'What has come, gone or moved on since 2015?',
    actions: 2,
    ask: async (reader, page) => {
      reader.actions++;
      await page.locator('summary', { hasText: 'Compare' }).click();
      reader.actions++;
      await page.getByLabel('The same picture in another year').selectOption('2015');
    },
    answer: sees(/From 2015 to 2026: programmes that came: \d+/),
  },
  {
    text: 'Which rules and agreements came when, beside what they allowed?',
    actions: 1,
    ask: (reader) => reader.view('Timeline'),
    answer: sees(/Agreements and rules/),
  },
  {
    text: 'How is Raytheon tied to Kongsberg?',
    actions: 4,
    ask: async (reader, page) => {
      await reader.view('Network');
      await reader.click('Chain');
      for (const [label, name] of [
        ['From', 'Raytheon'],
        ['To', 'Kongsberg'],
      ] as const) {
        reader.actions++;
        const field = page.getByRole('combobox', { name: label });
        await field.fill(name);
        await expect(page.getByRole('option').first()).toBeVisible();
        await field.press('Enter');
      }
    },
    answer: sees(/Raytheon and Kongsberg are \d+ links? apart/),
  },
  {
    text: 'If Japan doubled its PAC-3 line, how many more missiles would reach anyone?',
    actions: 2,
    ask: async (reader, page) => {
      await reader.click('What if');
      reader.actions++;
      await page.getByText(/doubles its PAC-3/).click();
    },
    answer: sees(/instead of [\d,]+/),
  },
  {
    text: 'What does the record say about GCAP, from which sources?',
    actions: 1,
    ask: (reader) => reader.search('GCAP'),
    answer: (page) => expect(panel(page).locator('a[href^="http"]').first()).toBeVisible(),
  },
  {
    text: 'Where are the sites in Japan?',
    actions: 2,
    ask: async (reader, page) => {
      await reader.view('Map');
      reader.actions++;
      await page.getByRole('combobox', { name: 'Region' }).selectOption('japan');
    },
    answer: (page) => expect(page.locator('#picture [data-key^="provinces/"]').first()).toBeVisible(),
  },
];

for (const { text, actions, ask, answer } of questions)
  test(`${text} (${actions} ${actions === 1 ? 'action' : 'actions'})`, async ({ page }) => {
    await open(page);
    const reader = new Reader(page);
    await ask(reader, page);
    await answer(page);
    expect(reader.actions).toBe(actions);
  });
