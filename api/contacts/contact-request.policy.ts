import { mayMove, mayReadContent, type ContactMove, type ContactParty, type ContactRequestState } from '../../shared/contact-rules.ts';

/** What a party may do with a request at present, as its screens show it. */
export interface Permissions {
  readonly canAccept: boolean;
  readonly canDecline: boolean;
  readonly canWithdraw: boolean;
  readonly canClose: boolean;
  readonly canHandOver: boolean;
  readonly canShowName: boolean;
  readonly canWrite: boolean;
  readonly canRead: boolean;
}

export function permissionsOf(party: ContactParty, state: ContactRequestState): Permissions {
  const may = (move: ContactMove): boolean => mayMove(state, move, party);
  return {
    canAccept: may('accept'),
    canDecline: may('decline'),
    canWithdraw: may('withdraw'),
    canClose: may('close'),
    canHandOver: may('handOver'),
    canShowName: may('showName'),
    canWrite: may('write'),
    canRead: mayReadContent(state, party),
  };
}

/** Whether the two of a request may be led to each other in Teams: while they talk, and both know who the other one is. */
export function mayTalkInTeams(state: ContactRequestState, { colleagueName }: { readonly colleagueName: string | null }): boolean {
  return state === 'ACCEPTED' && colleagueName !== null;
}
