import { getNamedType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** Deep enough for every field of a request; a connection inside a connection is the deepest. */
const DEPTH = 7;

/** Everything that can be asked of a type, so that a field that is new is asked for by itself. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLOutputType, depth = DEPTH): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named.getTypes().map((member) => `... on ${member.name} ${aliased(everythingOf(schema, member, depth), member.name)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)));
  return `{ __typename ${fields.map((field) => selectionOf(schema, field, depth)).join(' ')} }`;
}

function selectionOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  if (required.length > 0) throw new Error(`${field.name} needs arguments.`);
  return `${field.name} ${everythingOf(schema, field.type, depth - 1)}`;
}

/** Members of a union may name a field of different types; an alias keeps them apart. */
function aliased(selection: string, member: string): string {
  return selection.replace(/\brequest \{/g, `request_${member}: request {`);
}

/** Calls `found` for every field with a value inside the objects of an answer that have this id. */
export function walkInside(value: unknown, id: string, found: (field: string) => void, inside = false): void {
  if (Array.isArray(value)) {
    for (const item of value) walkInside(item, id, found, inside);
  } else if (typeof value === 'object' && value !== null) {
    const { __typename: type, id: own } = value as { __typename?: unknown; id?: unknown };
    const here = inside || own === id;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__typename' || inner === null) continue;
      if (here) found(`${String(type)}.${key.split('_')[0] ?? key}`);
      walkInside(inner, id, found, here);
    }
  }
}
