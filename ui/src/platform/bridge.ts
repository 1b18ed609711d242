/** The way to the core: one command for every method, one channel for everything the core tells its window. */
import { Channel, invoke } from '@tauri-apps/api/core';
import type { Api, Event, Fault, Method, Offered } from '../gen/api';

/** What a file dialog offers: tables (CSV, Excel), data files, pictures, pages (PDF), files of colleagues. */
export type FileKind =
  'table' | 'keheng' | 'picture' | 'pages' | 'questionnaire' | 'answers' | 'exchange' | 'backup' | 'person';

/** A place to write to: a token of the shell; the page never sees a path. */
export interface Place {
  handle: string;
  name: string;
}

/** What stands behind the page: the shell, or a mock in a plain browser and in tests. */
export interface Bridge {
  call<M extends Method>(method: M, req: Api[M]['req']): Promise<Api[M]['res']>;
  /** Calls `tell` for every event until the returned call is made. */
  subscribe(tell: (event: Event) => void): () => void;
  /** Lets the person choose files; empty when the dialog was cancelled. */
  pickFiles(kind: FileKind): Promise<Offered[]>;
  /** Lets the person choose where to write; null when the dialog was cancelled. */
  pickSave(suggested: string, kind: FileKind): Promise<Place | null>;
  /** Lets the person choose a folder; null when the dialog was cancelled. */
  pickFolder(): Promise<Offered | null>;
  /** Magnifies the page, 1 is actual size. */
  zoom(factor: number): Promise<void>;
  /** Covers the whole screen, or gives it back. */
  fullscreen(on: boolean): Promise<void>;
}

/** Everything the core refuses arrives as this error; `fault` has the code and its arguments. */
export class CoreFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
    this.name = 'CoreFault';
  }
}

function isFault(problem: unknown): problem is Fault {
  return typeof problem === 'object' && problem !== null && 'code' in problem && 'args' in problem;
}

/** Whatever was thrown, as a fault. */
export function faultOf(problem: unknown): Fault {
  if (problem instanceof CoreFault) return problem.fault;
  if (isFault(problem)) return problem;
  const detail = problem instanceof Error ? problem.message : String(problem);
  return { code: 'internal', args: { reason: detail } };
}

async function ask<Answer>(command: string, args: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, args);
  } catch (problem) {
    throw new CoreFault(faultOf(problem));
  }
}

/** The real shell. */
export const shell: Bridge = {
  call: (method, body) => ask('call', { method, body }),
  subscribe(tell) {
    const channel = new Channel<Event>();
    channel.onmessage = tell;
    void ask('subscribe', { channel });
    return () => {
      channel.onmessage = () => {};
    };
  },
  pickFiles: (kind) => ask('pick_files', { kind }),
  pickSave: (suggested, kind) => ask('pick_save', { suggested, kind }),
  pickFolder: () => ask('pick_folder', {}),
  zoom: (factor) => ask('zoom', { factor }),
  fullscreen: (on) => ask('fullscreen', { on }),
};

/** Whether the page runs in the shell's window. */
export function inShell(): boolean {
  return typeof window !== 'undefined' && '__TAURI_INTERNALS__' in window;
}
