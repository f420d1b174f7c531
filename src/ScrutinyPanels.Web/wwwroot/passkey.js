// Asks the browser for a passkey and posts its answer with the form. Without this script the form stays hidden.
function toBytes(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.codePointAt(0));
}

function toText(bytes) {
  return btoa(String.fromCodePoint(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function asJson(credential) {
  const answer = credential.response;
  const response = { clientDataJSON: toText(answer.clientDataJSON) };
  if (answer.attestationObject) {
    response.attestationObject = toText(answer.attestationObject);
    response.transports = answer.getTransports?.() ?? [];
  } else {
    response.authenticatorData = toText(answer.authenticatorData);
    response.signature = toText(answer.signature);
    response.userHandle = answer.userHandle ? toText(answer.userHandle) : null;
  }

  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  });
}

async function ask(form) {
  const reply = await fetch(form.dataset.passkeyQuestion, { method: 'POST', body: new FormData(form) });
  if (!reply.ok) {
    throw new Error(String(reply.status));
  }

  const publicKey = await reply.json();
  publicKey.challenge = toBytes(publicKey.challenge);
  if (form.dataset.passkey === 'add') {
    publicKey.user.id = toBytes(publicKey.user.id);
    publicKey.excludeCredentials = (publicKey.excludeCredentials ?? []).map((c) => ({ ...c, id: toBytes(c.id) }));
    return navigator.credentials.create({ publicKey });
  }

  publicKey.allowCredentials = (publicKey.allowCredentials ?? []).map((c) => ({ ...c, id: toBytes(c.id) }));
  return navigator.credentials.get({ publicKey });
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!globalThis.PublicKeyCredential) {
    continue;
  }

  form.hidden = false;
  const trouble = form.querySelector('[data-passkey-trouble]');
  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    trouble.hidden = true;
    try {
      const credential = await ask(form);
      form.querySelector('[data-passkey-answer]').value = asJson(credential);
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
}
