import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import { MoveContactRequestInput, SendContactRequestInput, WriteMessageInput } from './contact-request.input.ts';
import {
  AnswerContactRequestResult, answerResult, CloseContactRequestResult, closeResult, ContactRequestErased, SendContactRequestResult,
  sendResult, WithdrawContactRequestResult, withdrawResult, WriteMessageResult, writeResult,
} from './contact-request.result.ts';
import {
  ContactRequestChanged, IncomingContactRequest, IncomingContactRequestConnection, OwnContactRequest, OwnContactRequestConnection,
} from './contact-request.type.ts';
import { eraseContactRequest } from './erasing.service.ts';
import { tagsToHear } from './visible-request.service.ts';
import { incomingContactRequest, incomingContactRequests, ownContactRequest, ownContactRequests } from './listing.service.ts';
import { writeMessage } from './messages.service.ts';
import { acceptContactRequest, closeContactRequest, declineContactRequest, withdrawContactRequest } from './moving.service.ts';
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

  @Mutation(() => SendContactRequestResult)
  async sendContactRequest(
    @Ctx() { viewer, services }: AppContext,
    @Arg('input', () => SendContactRequestInput) input: SendContactRequestInput,
  ) {
    return sendResult(await sendContactRequest(services.contacts, viewer, input));
  }

  @Mutation(() => AnswerContactRequestResult)
  async acceptContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return answerResult(await acceptContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => AnswerContactRequestResult)
  async declineContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return answerResult(await declineContactRequest(services.contacts, viewer, id));
  }

  @Mutation(() => WithdrawContactRequestResult)
  async withdrawContactRequest(@Ctx() { viewer, services }: AppContext, @Arg('input', moveInput) { id }: MoveContactRequestInput) {
    return withdrawResult(await withdrawContactRequest(services.contacts, viewer, id));
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

  @Mutation(() => WriteMessageResult)
  async writeMessage(
    @Ctx() { viewer, services }: AppContext,
    @Arg('input', () => WriteMessageInput) input: WriteMessageInput,
  ) {
    return writeResult(input.requestId, await writeMessage(services.contacts, viewer, input));
  }

  @Subscription(() => ContactRequestChanged, {
    subscribe: async ({ context: { viewer, services } }: { context: AppContext }) =>
      services.live.changes(await tagsToHear(services.contacts, viewer)),
  })
  contactRequestChanged(@Root() id: string): ContactRequestChanged {
    return { id };
  }
}
