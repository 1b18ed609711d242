/** Entry of the gallery: every component of the kit at once, to look at. */
import { mount } from 'svelte';
import '../base.css';
import { applyStage, applyTheme } from '../theme';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
applyTheme(asked.get('theme') === 'dark' ? 'dark' : 'light');
applyStage(asked.get('stage') === 'projector' ? 'projector' : 'desk');
const language = asked.get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';

const target = document.getElementById('app');
if (target) mount(Gallery, { target, props: { part: asked.get('part') ?? 'customers', language } });
