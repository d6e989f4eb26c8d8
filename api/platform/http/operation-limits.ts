import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** How large one operation may be. Above any of these it is refused before it runs. */
export interface OperationLimits {
  /** Levels of fields; fragments do not count. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields weighed by depth and by the `first` and `last` that the text asks for. */
  readonly cost: number;
  readonly tokens: number;
}

const LIMITS: OperationLimits = { depth: 12, aliases: 15, cost: 10_000, tokens: 1_500 };

export function operationLimits(changes: Partial<OperationLimits> = {}): OperationLimits {
  return { ...LIMITS, ...changes };
}

/**
 * The limits as validation rules. Left to themselves these rules throw out of the validation, which answers 500 and
 * names the limit; here they report one error that says nothing.
 */
export function limitRules(limits: OperationLimits): ValidationRule[] {
  const quiet = { propagateOnRejection: false, exposeLimits: false, onReject: [reject] };
  const inlined = { ...quiet, flattenFragments: true };
  return [
    maxDepthRule({ ...inlined, n: limits.depth }),
    maxAliasesRule({ ...quiet, n: limits.aliases }),
    costLimitRule({ ...inlined, maxCost: limits.cost }),
  ];
}

function reject(context: ValidationContext | null): void {
  context?.reportError(new GraphQLError('Too large.'));
}
