/** The clock of a session. It outlives the page, so that a look at another step does not stop it. */

const TICK = 250;

export class Timer {
  /** Seconds left; null while it does not run. */
  left = $state<number | null>(null);
  /** It ran out. */
  up = $state(false);
  #end = 0;
  #beat: ReturnType<typeof setInterval> | null = null;

  get running(): boolean {
    return this.left !== null && !this.up;
  }

  start(seconds: number, now: () => number = Date.now): void {
    this.stop();
    this.#end = now() + seconds * 1000;
    const look = () => {
      this.left = Math.max(0, Math.ceil((this.#end - now()) / 1000));
      if (this.left > 0) return;
      this.up = true;
      this.#rest();
    };
    look();
    if (!this.up) this.#beat = setInterval(look, TICK);
  }

  stop(): void {
    this.#rest();
    this.left = null;
    this.up = false;
  }

  #rest(): void {
    if (this.#beat !== null) clearInterval(this.#beat);
    this.#beat = null;
  }
}

/** `4:05`. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where a session stands in time: its clock, its round, whose turn it is. */
export class Pace {
  readonly timer = new Timer();
  round = $state(1);
  turn = $state(0);

  /** The next person; after the last one the next round begins. */
  next(people: number): void {
    this.turn += 1;
    if (this.turn < Math.max(1, people)) return;
    this.turn = 0;
    this.round += 1;
  }
}

const paces = new Map<string, Pace>();

/** The pace of a session, the same for all who ask. */
export function paceOf(id: string): Pace {
  const known = paces.get(id);
  if (known) return known;
  const made = new Pace();
  paces.set(id, made);
  return made;
}
