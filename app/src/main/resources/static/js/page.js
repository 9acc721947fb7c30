// What every page needs: the theme without a reload, the form token for htmx, errors of htmx as notices, menus that close, keys.
import { rememberTheme } from "./theme.js";
import { tellErrors, sendToken } from "./requests.js";
import { closeOutside } from "./menu.js";
import { listenForKeys } from "./shortcuts.js";

rememberTheme(document.getElementById("theme"));
sendToken();
tellErrors(document.getElementById("notices"));
closeOutside(document.getElementById("account"));
listenForKeys(document);
