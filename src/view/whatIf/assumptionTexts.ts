// Settings whose range is a mere assumption, with the value that counts now: they are said before the result.
import type { Lang } from '../../model/atlas.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import type { Parameter } from '../../scenario/shipped/parameter.ts';
import { whatIfPanelWords } from '../words/late/whatIfPanelWords.ts';
import { formatYears } from '../words/numbers.ts';
import { amount } from './amounts.ts';

export function assumptionsOf(
  shipped: readonly ShippedScenario[],
  settings: Readonly<Record<string, number>>,
  lang: Lang,
): readonly string[] {
  return shipped.flatMap((scenario, index) =>
    scenario.parameters
      .filter((parameter) => parameter.grade === 'assumed')
      .map((parameter) => {
        const value = settings[index === 0 ? parameter.id : `${scenario.id}.${parameter.id}`] ?? parameter.central;
        const label = parameter.label[lang];
        const text = settingText(parameter, value, lang);
        return lang === 'ja' ? `${label}：${text}` : `${label}: ${text}`;
      }),
  );
}

/** A value of a setting as it is read: a year, an option's name, an amount with its unit. */
export function settingText(parameter: Parameter, value: number, lang: Lang): string {
  if (parameter.kind === 'choice')
    return parameter.options?.find((option) => option.value === value)?.label[lang] ?? String(value);
  if (parameter.kind === 'year')
    return value === parameter.never
      ? whatIfPanelWords[lang].settings.never
      : formatYears({ from: value, to: value }, lang);
  const unit = parameter.unit?.[lang];
  return unit === undefined ? amount(value, lang) : `${amount(value, lang)}${lang === 'ja' ? '' : ' '}${unit}`;
}
