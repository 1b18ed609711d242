/** What the one-file page runs. */
import './form.css';
import './page.css';
import 'virtual:form-tokens.css';
import { start } from './page';

const host = document.getElementById('keheng');
if (host) start(host);
