/** What is open of the exchange: actions from anywhere move it. */
import { place } from '../desk';

export type Face = 'files' | 'conflicts' | 'history' | 'privacy' | 'log';

interface Asks {
  face: Face;
  /** The dialog that writes a file. */
  writing: boolean;
  /** The machine it is for; blank means everybody. */
  peer: string;
  /** The dialog that takes the firm's code. */
  coding: boolean;
}

export const asks = $state<Asks>({ face: 'files', writing: false, peer: '', coding: false });

/** Goes to a face of the exchange. */
export function showFace(face: Face): void {
  place.go({ section: 'exchange' });
  asks.face = face;
}

/** Opens the dialog that writes a file, for everybody or for one machine. */
export function askToWrite(peer = ''): void {
  [asks.peer, asks.writing] = [peer, true];
}
