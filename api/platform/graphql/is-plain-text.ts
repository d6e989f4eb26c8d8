import { ValidateBy, type ValidationOptions } from 'class-validator';
import { plainTextFault, type PlainTextFault } from '../../../shared/plain-text.ts';

const FAULTS: readonly PlainTextFault[] = ['controlCharacters', 'onlySpaces', 'tooLong'];

/** A text that a person wrote: of at most `most` characters, not blank, without control characters. Null is let pass. */
export function IsPlainText(most: number, options?: ValidationOptions): PropertyDecorator {
  return (target, property) => {
    for (const fault of FAULTS) {
      ValidateBy(
        {
          name: fault,
          validator: {
            validate: (value) => value === null || value === undefined || plainTextFault(String(value), most) !== fault,
            defaultMessage: () => fault,
          },
        },
        options,
      )(target, property);
    }
  };
}
