import { useDropOnHide } from '../../app/privacy-screen.tsx';
import { dropHours } from './data/kept-hours.ts';

/** "Hide this screen" drops hours that were changed and not saved. Used once, by the app: they outlive their screen. */
export function useForgetHours(): void {
  useDropOnHide(dropHours);
}
