/** Begins the page: in the shell's window against the core, in a plain browser against the mock. */
import { mount } from 'svelte';
import App from './App.svelte';
import './kit/base.css';
import { inShell, useBridge } from './platform';

async function begin(): Promise<void> {
  if (!inShell()) {
    const { makeMock } = await import('./platform/mock');
    useBridge(makeMock(new URLSearchParams(location.search)));
  }
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}

void begin();
