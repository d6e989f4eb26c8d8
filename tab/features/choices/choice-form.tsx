import type { ReactElement } from 'react';
import type { ChoiceKind } from '../../gql/graphql.ts';
import type { Choice } from './choices.query.ts';
import { LanguageForm } from './language-form.tsx';
import { SiteForm } from './site-form.tsx';
import { TopicForm } from './topic-form.tsx';

export interface ChoiceFormProps {
  /** Null for a new one. */
  readonly choice: Choice | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The form of each kind. Nothing of a language can be changed but whether it is offered. */
export function ChoiceForm({ kind, ...props }: ChoiceFormProps & { readonly kind: ChoiceKind }): ReactElement | null {
  switch (kind) {
    case 'TOPIC':
      return <TopicForm {...props} />;
    case 'SITE':
      return <SiteForm {...props} />;
    case 'LANGUAGE':
      return props.choice === null ? <LanguageForm onDone={props.onDone} onCancel={props.onCancel} /> : null;
  }
}
