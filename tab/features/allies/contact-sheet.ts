/** Numbers to call in one country, in words. */
export interface CrisisCountry {
  readonly name: string;
  readonly emergency: string;
  readonly lines: readonly {
    readonly name: string;
    readonly numbers: readonly { readonly text: string; readonly href: string }[];
    readonly details: string;
  }[];
}

/** Whom to call, as a list on paper says it. */
export interface CrisisSheet {
  readonly title: string;
  /** What to know before calling one of them. */
  readonly notes: readonly string[];
  readonly countries: readonly CrisisCountry[];
  readonly more: { readonly text: string; readonly name: string; readonly url: string };
}

/** Everything that stands on the contact list, in words: the screen, the paper and the file show the same. */
export interface ContactSheet {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly notes: readonly string[];
  readonly allies: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  }[];
  readonly crisis: CrisisSheet;
}
