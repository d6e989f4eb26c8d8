import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLLocalEndTime, GraphQLTimeZone } from 'graphql-scalars';

/** An instant in UTC, as ISO 8601 text. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in UTC, as ISO 8601 text.',
});

/** A calendar day without a zone. */
export const LocalDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'LocalDate',
  description: 'A calendar day, YYYY-MM-DD.',
});

/** The name of a zone that this machine knows. */
export const TimeZone = new GraphQLScalarType({
  ...GraphQLTimeZone.toConfig(),
  name: 'TimeZone',
  description: 'An IANA time zone, such as Europe/London.',
});

/** Wall time to the minute: `09:30`, up to `24:00`. */
export const WallTime = new GraphQLScalarType<string, string>({
  name: 'WallTime',
  description: 'Wall time to the minute, HH:MM, from 00:00 to 24:00.',
  serialize: wallTime,
  parseValue: wallTime,
  parseLiteral: (node) => wallTime(node.kind === Kind.STRING ? node.value : undefined),
});

function wallTime(value: unknown): string {
  const text: unknown = GraphQLLocalEndTime.parseValue(value);
  if (typeof text !== 'string' || text.length !== 'HH:MM'.length) throw new GraphQLError('Not a wall time.');
  return text;
}
