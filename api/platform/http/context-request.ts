import type { ScreenLanguage } from '../../../shared/vocabulary.ts';
import type { Viewer } from '../identity/viewer.ts';

/** What a request brings to its context. A context type extends it. */
export interface ContextRequest {
  readonly viewer: Viewer;
  readonly language: ScreenLanguage;
  /** Random; says nothing about who or what. */
  readonly requestId: string;
}
