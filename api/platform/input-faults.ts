import { GraphQLError, Kind, type FieldNode } from 'graphql';

/** Why a value was refused, as the tab words it. The value itself never leaves. */
export type InputRule =
  | 'required'
  | 'tooLong'
  | 'onlySpaces'
  | 'controlCharacters'
  | 'unknown'
  | 'notYourself'
  | 'invalid'
  | 'taken'
  | 'outOfRange'
  | 'endBeforeStart'
  | 'overlap'
  | 'past';

export interface FieldFault {
  /** Where, from the argument on: `input.message`. */
  readonly path: string;
  readonly rule: InputRule;
}

const RULES: ReadonlyMap<string, InputRule> = new Map<string, InputRule>([
  ['required', 'required'],
  ['isNotEmpty', 'required'],
  ['isDefined', 'required'],
  ['tooLong', 'tooLong'],
  ['maxLength', 'tooLong'],
  ['isLength', 'tooLong'],
  ['arrayMaxSize', 'tooLong'],
  ['onlySpaces', 'onlySpaces'],
  ['controlCharacters', 'controlCharacters'],
  ['unknown', 'unknown'],
  ['notYourself', 'notYourself'],
  ['outOfRange', 'outOfRange'],
  ['min', 'outOfRange'],
  ['max', 'outOfRange'],
  ['isPositive', 'outOfRange'],
]);

/** The part of class-validator's ValidationError that is read here; its values and messages are not. */
interface RefusedProperty {
  readonly property: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly children?: readonly RefusedProperty[];
}

/** The faults behind an error that refuses arguments. Empty when it does not say which. */
export function argumentFaults(raw: unknown, original: unknown): FieldFault[] {
  const refused = refusedProperties(original) ?? refusedProperties(raw);
  if (refused === undefined) return [];
  return refused.flatMap((property) => faultsOf(property, prefixFor(raw, property.property)));
}

function refusedProperties(error: unknown): readonly RefusedProperty[] | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const refused = error.extensions['validationErrors'];
  return Array.isArray(refused) ? refused.filter(isRefusedProperty) : undefined;
}

function isRefusedProperty(value: unknown): value is RefusedProperty {
  return typeof value === 'object' && value !== null && 'property' in value && typeof value.property === 'string';
}

function faultsOf(refused: RefusedProperty, prefix: string): FieldFault[] {
  const path = `${prefix}${refused.property}`;
  const own = Object.keys(refused.constraints ?? {}).map((name): FieldFault => ({ path, rule: RULES.get(name) ?? 'invalid' }));
  const below = (refused.children ?? []).flatMap((child) => faultsOf(child, `${path}.`));
  return [...own, ...below];
}

/** The validator sees one argument and does not know its name, so the name is read from the operation. */
const OBJECT_ARGUMENTS = ['input', 'filter'];

function prefixFor(raw: unknown, property: string): string {
  if (!(raw instanceof GraphQLError)) return '';
  const field = raw.nodes?.find((node): node is FieldNode => node.kind === Kind.FIELD);
  const names = (field?.arguments ?? []).map((argument) => argument.name.value);
  if (names.includes(property)) return '';
  const name = OBJECT_ARGUMENTS.find((candidate) => names.includes(candidate));
  return name === undefined ? '' : `${name}.`;
}
