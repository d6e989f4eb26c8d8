import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AnswerReferralInput, MoveContactRequestInput, ProposeHandOverInput, WriteMessageInput } from './contact-request.input.ts';
import { WriteMessageResult, writeResult } from './contact-request.result.ts';
import { TeamsAddress } from './contact-request.type.ts';
import { answerReferral, offerReferral, proposeHandOver, writeMessage } from './messages.service.ts';
import { teamsAddress } from './teams-address.service.ts';

const writeInput = () => WriteMessageInput;

/** What is written into a conversation, by kind, and the way out of it into Teams. */
@Resolver()
export class MessageResolver {
  @Mutation(() => WriteMessageResult)
  async writeMessage(@Ctx() { viewer, services }: AppContext, @Arg('input', writeInput) input: WriteMessageInput) {
    return writeResult(input.requestId, await writeMessage(services.contacts, viewer, input));
  }

  @Mutation(() => WriteMessageResult, { description: 'An ally proposes a resource or a professional service.' })
  async offerReferral(@Ctx() { viewer, services }: AppContext, @Arg('input', writeInput) input: WriteMessageInput) {
    return writeResult(input.requestId, await offerReferral(services.contacts, viewer, input));
  }

  @Mutation(() => WriteMessageResult, { description: 'The colleague agrees to a referral, or declines it.' })
  async answerReferral(@Ctx() { viewer, services }: AppContext, @Arg('input', () => AnswerReferralInput) input: AnswerReferralInput) {
    return writeResult(input.requestId, await answerReferral(services.contacts, viewer, input));
  }

  @Mutation(() => WriteMessageResult, { description: 'An ally proposes that somebody else goes on. Only the colleague can do it.' })
  async proposeHandOver(@Ctx() { viewer, services }: AppContext, @Arg('input', () => ProposeHandOverInput) input: ProposeHandOverInput) {
    return writeResult(input.requestId, await proposeHandOver(services.contacts, viewer, input));
  }

  @Mutation(() => TeamsAddress, { description: 'Only for the two of an open conversation who know each other by name.' })
  findInTeams(@Ctx() { viewer, services }: AppContext, @Arg('input', () => MoveContactRequestInput) { id }: MoveContactRequestInput) {
    return teamsAddress(services.contacts, viewer, id);
  }
}
