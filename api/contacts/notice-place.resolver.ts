import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { noticePlace } from './notice-place.service.ts';
import { NoticePlace } from './notice-place.type.ts';

@Resolver()
export class NoticePlaceResolver {
  @Query(() => NoticePlace)
  noticePlace(@Ctx() { viewer, services }: AppContext, @Arg('link', () => String) link: string) {
    return noticePlace(services.contacts, viewer, link);
  }
}
