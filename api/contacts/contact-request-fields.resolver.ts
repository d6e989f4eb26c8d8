import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { MESSAGES_PAGE_SIZE } from '../../shared/limits.ts';
import { Ally, Topic } from '../allies/ally.type.ts';
import type { AppContext } from '../context.ts';
import { closingQuestionsOpen } from './closing-answers.service.ts';
import type { AskedAllyView, ContentView, IncomingRequestView, OwnRequestView } from './contact-request.present.ts';
import { AskedAlly, ContactRequestContent, IncomingContactRequest, MessageConnection, OwnContactRequest } from './contact-request.type.ts';
import { messagesOf } from './messages.service.ts';

/** Fields that are looked up when they are asked for. */

@Resolver(() => ContactRequestContent)
export class ContactRequestContentResolver {
  @FieldResolver(() => [Topic])
  topics(@Ctx() { viewer, services, language }: AppContext, @Root() { topicIds }: ContentView) {
    return services.directory.topicsOf(viewer, topicIds, language);
  }
}

@Resolver(() => AskedAlly)
export class AskedAllyResolver {
  @FieldResolver(() => Ally, { nullable: true, description: 'Null when this person is no longer an ally.' })
  ally(@Ctx() { viewer, services, language }: AppContext, @Root() { id }: AskedAllyView) {
    return services.directory.find(viewer, id, language);
  }
}

@Resolver(() => OwnContactRequest)
export class OwnContactRequestResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the two questions after a close were not answered so far.' })
  closingQuestionsOpen(@Ctx() { services }: AppContext, @Root() { id, state }: OwnRequestView) {
    return closingQuestionsOpen(services.contacts, id, state);
  }

  @FieldResolver(() => MessageConnection)
  messages(
    @Ctx() { viewer, services }: AppContext,
    @Root() { id }: OwnRequestView,
    @Arg('last', () => Int, { defaultValue: MESSAGES_PAGE_SIZE }) last: number,
    @Arg('before', () => String, { nullable: true }) before?: string | null,
  ) {
    return messagesOf(services.contacts, viewer, id, { last, before: before ?? null });
  }
}

@Resolver(() => IncomingContactRequest)
export class IncomingContactRequestResolver {
  @FieldResolver(() => MessageConnection)
  messages(
    @Ctx() { viewer, services }: AppContext,
    @Root() { id }: IncomingRequestView,
    @Arg('last', () => Int, { defaultValue: MESSAGES_PAGE_SIZE }) last: number,
    @Arg('before', () => String, { nullable: true }) before?: string | null,
  ) {
    return messagesOf(services.contacts, viewer, id, { last, before: before ?? null });
  }
}
