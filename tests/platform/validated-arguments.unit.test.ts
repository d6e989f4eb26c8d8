import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Max, MaxLength, registerDecorator } from 'class-validator';
import { graphql } from 'graphql';
import { Arg, Args, ArgsType, buildSchema, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { formatError } from '../../api/platform/errors.ts';

const SECRET = 'CANARY-7f3a';

/** A rule of our own, as features make them: its name is the rule that the client reads. */
function NotOnlySpaces(): PropertyDecorator {
  return (target, property) => {
    const validate = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
    registerDecorator({ name: 'onlySpaces', target: target.constructor, propertyName: String(property), validator: { validate } });
  };
}

@InputType()
class NoteInput {
  @Field(() => String)
  @MaxLength(5)
  @NotOnlySpaces()
  message!: string;
}

@ArgsType()
class PageArgs {
  @Field(() => Int)
  @Max(50)
  first!: number;
}

@Resolver()
class NoteResolver {
  @Query(() => String)
  note(@Arg('input', () => NoteInput) input: NoteInput): string {
    return input.message;
  }

  @Query(() => String)
  page(@Args(() => PageArgs) page: PageArgs): string {
    return String(page.first);
  }
}

async function answered(source: string): Promise<unknown> {
  const schema = await buildSchema({ resolvers: [NoteResolver], validate: { validationError: { target: false, value: false } } });
  const { data, errors } = await graphql({ schema, source, variableValues: { input: { message: `${SECRET} is too long` } } });
  return errors === undefined ? data : errors.map((raw) => formatError(raw.toJSON(), raw));
}

describe('what the schema’s own validation refuses', () => {
  it('is answered where it is good', async () => {
    expect(await answered('{ note(input: { message: "hello" }) page(first: 50) }')).toEqual({ note: 'hello', page: '50' });
  });

  it.each([
    ['{ note(input: { message: "     " }) }', 'note', { path: 'input.message', rule: 'onlySpaces' }],
    ['query Q($input: NoteInput!) { note(input: $input) }', 'note', { path: 'input.message', rule: 'tooLong' }],
    ['{ page(first: 51) }', 'page', { path: 'first', rule: 'outOfRange' }],
  ])('%s names the field and the rule', async (source, field, fault) => {
    expect(await answered(source)).toEqual([
      { message: 'Something in this form needs a change.', path: [field], extensions: { code: 'BAD_USER_INPUT', fields: [fault] } },
    ]);
  });

  it('is never repeated', async () => {
    expect(JSON.stringify(await answered('query Q($input: NoteInput!) { note(input: $input) }'))).not.toContain('CANARY');
  });
});
