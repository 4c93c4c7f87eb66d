using System;
using PactNet;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

internal sealed record ConsumerContext(Uri MockServerUri) : IConsumerContext;
