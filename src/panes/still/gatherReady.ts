// What the panes of a still would fetch while a page is open, fetched before they are drawn.
import { measureCentrality } from '../../model/brokerage.ts';
import type { Shown } from '../../model/filter.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Choices } from '../../state/choices.ts';
import { loadPositions } from '../load.ts';
import type { Ready } from '../ready.ts';
import { modelsOfShown } from '../unitsStore.svelte.ts';
import { loadModel, loadProduction } from '../whatIf/loadWhatIf.ts';

/** @throws DataError naming the file that is missing or is something else */
export async function gatherReady(choices: Choices, shown: Shown): Promise<Ready> {
  const { measure, arrangement, sizing } = choices;
  const isDrawn = (view: Choices['view']): boolean => choices.view === view || choices.beside === view;
  const hasWhole = isDrawn('network') && choices.depth === 'whole';
  return {
    isStill: true,
    ...(isDrawn('flows') && measure === 'units' ? await gatherUnits(choices, shown) : {}),
    ...(hasWhole && arrangement === 'force' ? { positions: await loadPositions() } : {}),
    ...(hasWhole && sizing !== 'none' ? { measureCentrality } : {}),
  };
}

async function gatherUnits(choices: Choices, shown: Shown): Promise<Ready> {
  const production = await loadProduction();
  const models = modelsOfShown(production, shown);
  const model = models.find((row) => row.id === choices.model) ?? models[0];
  if (!model) return { production };
  return { production, model: { id: model.id, plain: resolve(await loadModel(model.id), 'central') } };
}
