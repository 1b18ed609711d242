/** Types that several components of the kit share. The kit knows no domain and no words. */
import type { Component } from 'svelte';

/** What a colour says. `plain` says nothing. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'plain';

/** An icon of `@lucide/svelte/icons/<name>`, imported one by one. */
export type IconComponent = Component<{ size?: number | string; strokeWidth?: number | string }>;

/** One choice of a Select, Segmented or Tabs. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  /** A count or short remark shown behind the label. */
  note?: string;
  icon?: IconComponent;
  disabled?: boolean;
  /** Heading over neighbours of one group in a Select. */
  group?: string;
}

/** A line of a KeyValue list. */
export interface KeyValueEntry {
  key: string;
  value: string;
  tone?: Tone;
}

/** Lines of what is known: a value that is missing or empty leaves its line out. */
export function known(...lines: [key: string, value: string | null | undefined][]): KeyValueEntry[] {
  return lines.flatMap(([key, value]) => (value ? [{ key, value }] : []));
}

/** An entry of the sidebar. */
export interface NavigationItem {
  id: string;
  title: string;
  icon: IconComponent;
  /** Something that needs a look, such as the number of open cases. */
  badge?: string;
  /** For the tooltip, such as `Mod+1`. */
  shortcut?: string;
}

/** A group of the sidebar; without title it is set apart by space only. */
export interface NavigationGroup {
  title?: string;
  items: NavigationItem[];
}

/** Long work shown in the status bar. */
export interface JobView {
  id: string;
  title: string;
  /** 0..1, or null while the amount is unknown. */
  done: number | null;
  /** For example the time left, in words. */
  detail?: string;
  cancellable?: boolean;
}
