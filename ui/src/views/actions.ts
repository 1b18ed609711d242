/** Every action of the page, in the order of palette and shortcut sheet. */
import type { Action } from '../kit';
import { auditActions } from '../domains/audit';
import { costActions } from '../domains/costing';
import { caseActions } from '../domains/cases';
import { customerActions } from '../domains/customers';
import { deskActions } from '../domains/desk';
import { exchangeActions } from '../domains/exchange';
import { importActions } from '../domains/interchange';
import { lockActions } from '../domains/lock';
import { methodActions } from '../domains/methods';
import { privacyActions } from '../domains/privacy';
import { serviceActions } from '../domains/service';
import { reportActions } from '../domains/reports';
import { shipmentActions } from '../domains/shipments';
import { surveyActions, surveyFileActions } from '../domains/surveys';
import { tradeoffActions } from '../domains/tradeoff';
import { valueActions } from '../domains/value';

export const allActions: readonly Action[] = [
  ...deskActions,
  ...lockActions,
  ...auditActions,
  ...reportActions,
  ...importActions,
  ...exchangeActions,
  ...privacyActions,
  ...customerActions,
  ...valueActions,
  ...shipmentActions,
  ...caseActions,
  ...surveyActions,
  ...surveyFileActions,
  ...methodActions,
  ...serviceActions,
  ...costActions,
  ...tradeoffActions,
];
