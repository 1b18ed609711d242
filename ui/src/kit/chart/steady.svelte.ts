/**
 * A read for questions that come faster than answers, such as those of a hand on a slider: one is under way at a time,
 * its answer is shown, and of what was asked meanwhile only the latest is asked next. A `resource` would drop every answer
 * that a newer question has overtaken, and the picture would stand still for as long as the hand moves.
 */
import { untrack } from 'svelte';
import { onStale, type Resource } from '../resource.svelte';

/**
 * `question` says what to ask, from reactive state; null asks nothing and keeps the last answer. It is asked again when
 * that state changes or a tag goes stale. Call it during component initialisation.
 */
export function steady<Question, Answer>(
  tags: readonly string[],
  question: () => Question | null,
  ask: (question: Question) => Promise<Answer>,
): Resource<Answer> {
  let value = $state.raw<Answer>();
  let loading = $state(true);
  let fault = $state.raw<unknown>();
  let round = $state(0);
  let running = false;
  let ended = false;
  let next: { question: Question } | null = null;

  async function run(asked: Question): Promise<void> {
    running = true;
    loading = true;
    try {
      const answer = await ask(asked);
      if (ended) return;
      value = answer;
      fault = undefined;
    } catch (problem) {
      if (ended) return;
      fault = problem;
    }
    running = false;
    loading = next !== null;
    if (!next) return;
    const waiting = next.question;
    next = null;
    await run(waiting);
  }

  $effect(() => {
    const quiet = onStale(
      () => tags,
      () => round++,
    );
    return () => {
      ended = true;
      quiet();
    };
  });

  $effect(() => {
    void round;
    const asked = question();
    untrack(() => {
      if (asked === null) loading = false;
      else if (running) next = { question: asked };
      else void run(asked);
    });
  });

  return {
    get value() {
      return value;
    },
    get loading() {
      return loading;
    },
    get fault() {
      return fault;
    },
    reload: () => void round++,
  };
}
