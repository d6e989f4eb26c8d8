import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // The generated types hide fragments as the client does at run time.
  export interface TypeOverrides {
    FragmentType: GraphQLCodegenDataMasking.HKTImplementation.FragmentType;
    MaybeMasked: GraphQLCodegenDataMasking.HKTImplementation.MaybeMasked;
    Unmasked: GraphQLCodegenDataMasking.HKTImplementation.Unmasked;
  }
}
