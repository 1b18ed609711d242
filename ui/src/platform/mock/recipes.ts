/** Reports of surveys of the mock: what was kept is kept in earnest and asked again. */
import type { AnalysisReq, Api, Form } from '../../gen/api';
import { CoreFault } from '../bridge';
import { analyse, analyses } from './analyses';
import { LAST_DAY } from './firm';

interface Recipe {
  id: string;
  title: string;
  asked: AnalysisReq;
  people: number;
}

/** What of a survey is kept here. */
export interface Reported {
  recipes?: Recipe[];
}

interface Held extends Reported {
  id: string;
  published: Form[];
  answers: number;
}

type RecipeMethod = `surveys.${'recipes' | 'recipe_keep' | 'recipe_edit' | 'recipe_delete'}`;
type RecipeAnswers = { [M in RecipeMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const EDITED = 'edit_survey_report';

export function recipeAnswers<H extends Held>(
  of: (id: string) => H,
  every: () => readonly H[],
  put: (op: string, held: H) => void,
): RecipeAnswers {
  let next = 1;
  const holder = (id: string): H => {
    const found = every().find(({ recipes }) => recipes?.some((one) => one.id === id));
    if (!found) throw new CoreFault({ code: 'no_such_recipe', args: {} });
    return found;
  };
  return {
    'surveys.recipes': ({ id }) => {
      const { recipes = [], answers } = of(id);
      const row = ({ id: own, title, asked, people }: Recipe) => {
        const found = analyse(asked, answers);
        const offer = analyses().analyses.find((one) => one.id === asked.analysis);
        return {
          id: own,
          title: title || found.title,
          titled: title !== '',
          asked,
          conditions: (asked.only ?? []).map(({ variable }) => variable),
          drawn: offer?.drawn ?? false,
          kept: `${LAST_DAY}T10:00`,
          people,
          digest: found.digest,
          found,
          fault: null,
          same: found.people === people,
        };
      };
      return { recipes: recipes.map(row) };
    },
    'surveys.recipe_keep': (asked) => {
      const held = of(asked.id);
      const { recipes = [] } = held;
      if (recipes.some((one) => JSON.stringify(one.asked) === JSON.stringify(asked)))
        throw new CoreFault({ code: 'recipe_twice', args: {} });
      const { people } = analyse(asked, held.answers);
      const made = { id: String(9500 + next++), title: '', asked, people };
      put(EDITED, { ...held, recipes: [...recipes, made] });
      return { id: made.id };
    },
    'surveys.recipe_edit': ({ id, title, place }) => {
      const held = holder(id);
      const recipes = (held.recipes ?? []).map((one) => (one.id === id ? { ...one, title: title ?? one.title } : one));
      if (place !== undefined) {
        const moved = recipes.splice(
          recipes.findIndex((one) => one.id === id),
          1,
        );
        recipes.splice(place, 0, ...moved);
      }
      put(EDITED, { ...held, recipes });
      return {};
    },
    'surveys.recipe_delete': ({ id }) => {
      const held = holder(id);
      put(EDITED, { ...held, recipes: (held.recipes ?? []).filter((one) => one.id !== id) });
      return {};
    },
  };
}
