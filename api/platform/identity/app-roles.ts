import { createMethodMiddlewareDecorator, type ResolverData } from 'type-graphql';
import { NotFound } from '../errors.ts';
import type { ContextRequest } from '../http/context-request.ts';
import type { Viewer } from './viewer.ts';

/** The app role of the programme's coordinators, as Entra ID assigns it. */
const ADMIN = 'PeerSupport.Admin';

export function isAdmin({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.includes(ADMIN);
}

/** On an operation of a resolver: for everybody who is no admin it looks as if there were nothing. */
export function AdminOnly(): MethodDecorator {
  return createMethodMiddlewareDecorator(({ context }: ResolverData<ContextRequest>, next) => {
    if (!isAdmin(context.viewer)) throw new NotFound();
    return next();
  });
}
