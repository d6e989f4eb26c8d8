import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A text in each language of the screens.' })
export class LocalText {
  @Field(() => String)
  en: string;

  @Field(() => String)
  de: string;
}

/** An input of a text in each language of the screens, each checked in the same way. */
export function localTextInput(name: string, checked: PropertyDecorator): new () => LocalText {
  @InputType(name)
  class LocalTextInput {
    @Field(() => String)
    @checked
    en: string;

    @Field(() => String)
    @checked
    de: string;
  }
  return LocalTextInput;
}
