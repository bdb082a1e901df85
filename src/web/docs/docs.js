// validatorUrl would call another host; these docs load nothing from elsewhere.
window.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, docExpansion: 'list' })
