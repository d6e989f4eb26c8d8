import { OperationTypeNode, getOperationAST, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { BadRequest, InvalidInput } from '../errors.ts';
import { limitRules, type OperationLimits } from './operation-limits.ts';
import { operationRequest, type OperationSource } from './operation-request.ts';
import { variableFaults } from './variable-faults.ts';

export interface WsOperationOptions extends OperationSource {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
}

/**
 * What a client asked for over its WebSocket, by the rules that hold over HTTP, and only subscriptions.
 *
 * @throws BadRequest when it is none of these, whatever it is
 * @throws InvalidInput when its variables do not fit
 */
export function wsOperation(payload: unknown, options: WsOperationOptions): ExecutionArgs {
  const request = operationRequest(payload, options);
  if (request === undefined) throw new BadRequest();
  const document = parsed(request.query, options.limits);
  const rules = [...specifiedRules, ...limitRules(options.limits)];
  if (validate(options.schema, document, rules).length > 0) throw new BadRequest();
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw new BadRequest();
  const faults = variableFaults(options.schema, operation, request.variables);
  if (faults.length > 0) throw new InvalidInput(faults);
  return { schema: options.schema, document, operationName: operation.name?.value, variableValues: request.variables };
}

function parsed(query: string, limits: OperationLimits): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch {
    throw new BadRequest();
  }
}
