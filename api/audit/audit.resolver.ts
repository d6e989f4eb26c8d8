import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { AuditChain, AuditEntryConnection } from './audit.type.ts';

@Resolver()
export class AuditResolver {
  @AdminOnly()
  @Query(() => AuditEntryConnection, { description: 'What admins did, newest first.' })
  auditEntries(
    @Ctx() { viewer, services }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return services.audit.page(viewer, { first, after: after ?? null });
  }

  @AdminOnly()
  @Query(() => AuditChain)
  auditChain(@Ctx() { services }: AppContext) {
    return services.audit.verify();
  }
}
