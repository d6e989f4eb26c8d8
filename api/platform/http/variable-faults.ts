import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { FieldFault } from '../errors.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What is wrong with an operation's variables. GraphQL's own messages about them repeat the values, so this looks
 * first and keeps only the path and the rule.
 */
export function variableFaults(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables = {}): FieldFault[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => faultsOf(schema, definition, variables));
}

function faultsOf(schema: GraphQLSchema, definition: VariableDefinitionNode, variables: Variables): FieldFault[] {
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return [];
  const name = definition.variable.name.value;
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined) return isNonNullType(type) && definition.defaultValue === undefined ? [{ path: name, rule: 'required' }] : [];
  const faults: FieldFault[] = [];
  coerceInputValue(value, type, (path, refused, error) => {
    faults.push(faultAt([name, ...path], refused, error));
  });
  return faults;
}

/** A missing field is reported at the object around it; its name, which is the schema's, stands in the message. */
const MISSING_FIELD = /^Field "(\w{1,60})" of required type /;

function faultAt(path: readonly (string | number)[], refused: unknown, error: GraphQLError): FieldFault {
  const missing = MISSING_FIELD.exec(error.message)?.[1];
  if (missing !== undefined) return { path: [...path, missing].join('.'), rule: 'required' };
  return { path: path.join('.'), rule: refused === null || refused === undefined ? 'required' : 'invalid' };
}
