/** Every action of the page, in the order of palette and shortcut sheet. */
import type { Action } from '../kit';
import { customerActions } from '../domains/customers';
import { deskActions } from '../domains/desk';
import { importActions } from '../domains/interchange';
import { shipmentActions } from '../domains/shipments';

export const allActions: readonly Action[] = [...deskActions, ...importActions, ...customerActions, ...shipmentActions];
