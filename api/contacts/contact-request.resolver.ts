import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import { DateTime } from '../platform/graphql/date-time.ts';
import { giveClosingAnswers } from './closing-answers.service.ts';
import { ClosingAnswersInput, MoveContactRequestInput, SendContactRequestInput } from './contact-request.input.ts';
import {
  AnswerContactRequestResult, answerResult, CloseContactRequestResult, closeResult, ClosingAnswersCounted, ContactRequestErased,
  SendContactRequestResult, sendResult, ShowNameResult, showNameResult, WithdrawContactRequestResult, withdrawResult,
} from './contact-request.result.ts';
import {
  ContactRequestChanged, IncomingContactRequest, IncomingContactRequestConnection, KeptContactRequest, OwnContactRequest,
  OwnContactRequestConnection,
} from './contact-request.type.ts';
import { eraseAllContactRequests, eraseContactRequest } from './erasing.service.ts';
import { keptContactRequests } from './kept.service.ts';
import { tagsToHear } from './visible-request.service.ts';
import { incomingContactRequest, incomingContactRequests, ownContactRequest, ownContactRequests } from './listing.service.ts';
import { acceptContactRequest, closeContactRequest, declineContactRequest, withdrawContactRequest } from './moving.service.ts';
import { showName } from './naming.service.ts';
import { replyDueIfAsked } from './reply-promise.service.ts';
import { sendContactRequest } from './sending.service.ts';

const moveInput = () => MoveContactRequestInput;

@Resolver()
export class ContactRequestResolver {
  @Query(() => OwnContactRequestConnection)
  ownContactRequests(
    @Ctx() { viewer, services }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ) {
    return ownContactRequests(services.contacts, viewer, { first, after: after ?? null });
  }

  @Query(() => OwnContactRequest)
  ownContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('id', () => ID) id: string) {
    return ownContactRequest(services.contacts, viewer, id);
  }

  @Query(() => IncomingContactRequestConnection)
  incomingContactRequests(
    @Ctx() { viewer, services }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ) {
    return incomingContactRequests(services.contacts, viewer, { first, after: after ?? null });
  }

  @Query(() => IncomingContactRequest)
  incomingContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('id', () => ID) id: string) {
    return incomingContactRequest(services.contacts, viewer, id);
  }

  @Query(() => DateTime, { description: 'By when an answer would be due, were these allies asked now.' })
  replyDueIfAsked(@Ctx() { viewer, services }: AppContext, @Arg('allyIds', () => [ID]) allyIds: string[]) {
    return replyDueIfAsked(services.contacts, viewer, allyIds);
  }

  @Query(() => [KeptContactRequest], { description: 'Everything that the viewer asked and that is still kept.' })
  keptContactRequests(@Ctx() { viewer, services }: AppContext) {
    return keptContactRequests(services.contacts, viewer);
  }

  @Mutation(() => SendContactRequestResult)
  async sendContactRequest(
    @Ctx() { viewer, services }: AppContext,
    @Arg('input', () => SendContactRequestInput) input: SendContactRequestInput,
  ) {
    return sendResult(await sendContactRequest(services.contacts, viewer, input));
  }

  @Mutation(() => AnswerContactRequestResult)
  async acceptContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return answerResult(services.contacts, await acceptContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => AnswerContactRequestResult)
  async declineContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return answerResult(services.contacts, await declineContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => WithdrawContactRequestResult)
  async withdrawContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return withdrawResult(services.contacts, await withdrawContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => CloseContactRequestResult)
  async closeContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return closeResult(await closeContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => ContactRequestErased)
  async eraseContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    await eraseContactRequest(services.contacts, viewer, id);
    return { id };
  }

  @Mutation(() => Boolean, { description: 'Erases every request that the viewer ever sent.' })
  async eraseAllContactRequests(@Ctx() { viewer, services }: AppContext) {
    await eraseAllContactRequests(services.contacts, viewer);
    return true;
  }

  @Mutation(() => ShowNameResult)
  async showName(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return showNameResult(services.contacts, await showName(services.contacts, viewer, id));
  }

  @Mutation(() => ClosingAnswersCounted)
  async giveClosingAnswers(@Ctx() { viewer, services }: AppContext, @Arg('input', () => ClosingAnswersInput) { requestId, ...answers }: ClosingAnswersInput) {
    await giveClosingAnswers(services.contacts, viewer, requestId, answers);
    return { id: requestId };
  }

  @Subscription(() => ContactRequestChanged, {
    subscribe: async ({ context: { viewer, services } }: { context: AppContext }) =>
      services.contacts.changes.hear(await tagsToHear(services.contacts, viewer)),
  })
  contactRequestChanged(@Root() id: string): ContactRequestChanged {
    return { id };
  }
}
